/**
 * A message as the text a person sees, whatever it came as: text, blocks, attachments, files. Knows how Slack writes; not
 * who wrote, nor what is made of it.
 */
@NullMarked
package dev.whichrole.slack.message.text;

import org.jspecify.annotations.NullMarked;
