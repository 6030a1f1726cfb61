/**
 * A small, strict Slack for one company, in memory and on loopback, with a page to act in. Talks to the bot over Slack's
 * HTTP protocol only and knows no feature of it.
 */
@NullMarked
package dev.whichrole.playground;

import org.jspecify.annotations.NullMarked;
