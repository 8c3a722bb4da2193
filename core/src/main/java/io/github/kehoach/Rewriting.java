package io.github.kehoach;

import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Table;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rebuilds a result with its places changed, whatever record they stand in. */
final class Rewriting {

  /** How to take a record of the result model apart and put it together again. */
  private record Shape(Method[] accessors, Constructor<?> constructor) {}

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          Method[] accessors = new Method[components.length];
          Class<?>[] types = new Class<?>[components.length];
          for (int i = 0; i < components.length; i++) {
            accessors[i] = components[i].getAccessor();
            types[i] = components[i].getType();
          }
          try {
            return new Shape(accessors, type.getDeclaredConstructor(types));
          } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has its canonical constructor", e);
          }
        }
      };

  private final Function<Provenance, List<Provenance>> places;
  private final Function<Block, @Nullable Block> blocks;
  private final UnaryOperator<Table> tables;

  private Rewriting(
      Function<Provenance, List<Provenance>> places,
      Function<Block, @Nullable Block> blocks,
      UnaryOperator<Table> tables) {
    this.places = places;
    this.blocks = blocks;
    this.tables = tables;
  }

  /**
   * A result with changed places.
   *
   * @param plan the result
   * @param places what stands for a place: none, one or several
   * @param blocks what stands for a block, or null where it goes
   * @param tables what stands for a table whose places are changed already
   */
  static PlanDocument of(
      PlanDocument plan,
      Function<Provenance, List<Provenance>> places,
      Function<Block, @Nullable Block> blocks,
      UnaryOperator<Table> tables) {
    return (PlanDocument) new Rewriting(places, blocks, tables).rebuilt(plan);
  }

  private @Nullable Object rewritten(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return rewritten(list);
    }
    if (value instanceof Block b) {
      return blocks.apply(b);
    }
    boolean ours =
        value instanceof Record && value.getClass().getPackage() == Block.class.getPackage();
    if (!ours) {
      return value;
    }
    Object built = rebuilt((Record) value);
    return built instanceof Table t ? tables.apply(t) : built;
  }

  private List<?> rewritten(List<?> list) {
    if (list.isEmpty() || list.get(0) instanceof String) {
      return list;
    }
    List<Object> out = new ArrayList<>(list.size());
    for (Object element : list) {
      if (element instanceof Provenance p) {
        out.addAll(places.apply(p));
      } else {
        Object kept = rewritten(element);
        if (kept != null) {
          out.add(kept);
        }
      }
    }
    return out;
  }

  private Object rebuilt(Record value) {
    Shape shape = SHAPES.get(value.getClass());
    Object[] values = new Object[shape.accessors().length];
    try {
      for (int i = 0; i < values.length; i++) {
        values[i] = rewritten(shape.accessors()[i].invoke(value));
      }
      return shape.constructor().newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("records of the result model can be rebuilt", e);
    }
  }
}
