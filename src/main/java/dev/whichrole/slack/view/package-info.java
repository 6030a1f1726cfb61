/**
 * Pure functions from an answer to Block Kit and a complete text. No Slack client is in reach here.
 */
@NullMarked
package dev.whichrole.slack.view;

import org.jspecify.annotations.NullMarked;
