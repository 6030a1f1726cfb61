/** A debate that somebody tells or pastes, in the forms in which chats are copied: who says what in it. Knows no Slack API. */
@NullMarked
package dev.whichrole.slack.triage.pasted;

import org.jspecify.annotations.NullMarked;
