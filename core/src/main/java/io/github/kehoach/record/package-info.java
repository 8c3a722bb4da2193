/**
 * Recognisers: from the parts of a document to typed records.
 *
 * <p>They are rules that follow the language of these documents. Two places ask a trained model of
 * {@link io.github.kehoach.language} where rules cannot know: {@code AgencyNames} and {@code
 * Sentences}.
 */
@NullMarked
package io.github.kehoach.record;

import org.jspecify.annotations.NullMarked;
