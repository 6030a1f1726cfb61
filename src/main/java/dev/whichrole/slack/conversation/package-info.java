/**
 * What people type, wherever they type it: commands, mentions, direct messages, and buttons whose value is what could
 * have been typed.
 */
@NullMarked
package dev.whichrole.slack.conversation;

import org.jspecify.annotations.NullMarked;
