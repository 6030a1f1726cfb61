package dev.whichrole.slack.message;

import dev.whichrole.answer.Phrase;

/**
 * What is said when something does not work; each names the next step.
 *
 * @param broken a fault in the bot, with a code to look for in the log
 * @param slack Slack does not answer
 * @param slackText what to do then
 * @param late a modal was opened too late
 * @param waits Slack has the bot wait
 * @param elsewhere why an answer comes another way than it was asked for
 */
public record TroubleWords(
        Phrase broken, String slack, String slackText, String late, String waits, Phrase elsewhere, Reasons reasons) {}
