/**
 * What a person does in the page, and what the bot is sent of it: type, press, fill in, submit, visit, join. One class
 * for each way to reach the bot, in Slack's words for it.
 */
@NullMarked
package dev.whichrole.playground.control.person;

import org.jspecify.annotations.NullMarked;
