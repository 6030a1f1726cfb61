/**
 * What the admins of a workspace decide and see: whom to ask about each role, who is greeted, their own words for triage,
 * and what people said was not right. Knows neither Slack nor where it is kept.
 */
@NullMarked
package dev.whichrole.workspace;

import org.jspecify.annotations.NullMarked;
