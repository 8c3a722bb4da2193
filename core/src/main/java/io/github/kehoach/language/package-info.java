/**
 * Trained models of administrative Vietnamese: names of institutions, ends of sentences.
 *
 * <p>The models are OpenNLP's maximum entropy models. They are read once, when they are first
 * asked, and shared by all threads; what works with them is made anew for each call, since
 * OpenNLP's own workers are not safe for use by many threads. Of OpenNLP only what never logs is
 * used: its logging facade would complain on standard error in an application that has no logging.
 *
 * <p>Neither model is used alone. On held-out texts the rules know closed names and formulas
 * better, the models open names and abbreviations; both together are better than either. The
 * figures stand in the README, and a test prints them.
 */
@NullMarked
package io.github.kehoach.language;

import org.jspecify.annotations.NullMarked;
