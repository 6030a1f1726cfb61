/**
 * Work behind an acknowledgement: done in the background, once however often Slack delivers what asked for it.
 */
@NullMarked
package dev.whichrole.slack.work;

import org.jspecify.annotations.NullMarked;
