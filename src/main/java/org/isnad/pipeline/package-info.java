/**
 * Joins the stages: a {@link org.isnad.pipeline.Stage} turns one record into the next, {@link
 * org.isnad.pipeline.ClaimPipeline} runs an article through all of them, and what becomes of it is
 * an {@link org.isnad.pipeline.Outcome}: a document that fails is a value, not an exception.
 */
@NullMarked
package org.isnad.pipeline;

import org.jspecify.annotations.NullMarked;
