/**
 * Triage in Slack: a situation or a message sorted, a debate in a thread settled, feedback on a verdict, a question posted
 * in a help channel.
 */
@NullMarked
package dev.whichrole.slack.triage;

import org.jspecify.annotations.NullMarked;
