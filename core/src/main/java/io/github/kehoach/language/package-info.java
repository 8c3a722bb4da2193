/**
 * Trained models of administrative Vietnamese: names of institutions, ends of sentences.
 *
 * <p>The models are OpenNLP's maximum entropy models. They are read once, when they are first
 * asked, and shared by all threads; what works with them is made anew for each call, since
 * OpenNLP's own workers are not safe for use by many threads.
 */
@NullMarked
package io.github.kehoach.language;

import org.jspecify.annotations.NullMarked;
