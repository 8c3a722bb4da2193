package io.github.kehoach.compare;

import io.github.kehoach.plan.Target;

/**
 * A target that is no standard indicator, or none for certain.
 *
 * @param plan index of the plan among the compared ones, from 0
 * @param target the target as extracted
 */
public record Unmatched(int plan, Target target) {}
