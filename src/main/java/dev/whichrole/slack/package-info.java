/**
 * The Slack side of the bot: listeners, acknowledgement, outbound calls and Socket Mode. A listener makes an ask, calls
 * one feature, and shows the answer; it decides nothing about roles.
 */
@NullMarked
package dev.whichrole.slack;

import org.jspecify.annotations.NullMarked;
