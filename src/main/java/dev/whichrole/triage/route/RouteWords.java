package dev.whichrole.triage.route;

import dev.whichrole.answer.Phrase;

/**
 * How a route is told.
 *
 * @param shared what it is called where all four have it
 * @param none the same where none of them has it
 * @param because why, with the words of the text that decided it
 * @param also the same where another role has its half
 * @param unsure the same where it could be another
 * @param nothing where there was nothing to go by
 */
public record RouteWords(
        String shared, String none, Sure sureness, Phrase because, Phrase also, Phrase unsure, String nothing) {
    /** How sure; workflows compare these, so they are not to be changed lightly. */
    public record Sure(String sure, String fairly, String between, String unsure) {}
}
