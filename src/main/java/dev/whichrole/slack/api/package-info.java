/**
 * The Web API and {@code response_url}s: one way out to Slack, with pacing, retries and what each failure means. Knows
 * whose token a call carries; knows nothing of features or of what comes in.
 */
@NullMarked
package dev.whichrole.slack.api;

import org.jspecify.annotations.NullMarked;
