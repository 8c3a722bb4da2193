package io.github.kehoach;

import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leaves the blocks out of a result. Provenance points into them, so that only its page, box and
 * confidence are left; a place that has none of these is gone.
 */
final class WithoutBlocks {

  private WithoutBlocks() {}

  static PlanDocument of(PlanDocument plan) {
    return (PlanDocument) rebuilt(plan);
  }

  private static @Nullable Object rewritten(@Nullable Object value) {
    if (value instanceof List<?> list) {
      List<Object> out = new ArrayList<>(list.size());
      for (Object element : list) {
        Object kept = rewritten(element);
        if (kept != null) {
          out.add(kept);
        }
      }
      return out;
    }
    if (value instanceof Block) {
      return null;
    }
    if (value instanceof Provenance p) {
      boolean placed = p.page() != null || p.box() != null;
      return placed ? new Provenance(null, 0, 0, p.page(), p.box(), p.confidence()) : null;
    }
    boolean ours =
        value instanceof Record && value.getClass().getPackage() == Block.class.getPackage();
    return ours ? rebuilt((Record) value) : value;
  }

  private static Object rebuilt(Record value) {
    RecordComponent[] components = value.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = rewritten(components[i].getAccessor().invoke(value));
      }
      return value.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("records of the result model can be rebuilt", e);
    }
  }
}
