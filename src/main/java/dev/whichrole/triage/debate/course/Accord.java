package dev.whichrole.triage.debate.course;

import java.util.Optional;

/**
 * That the people of a thread have come to agree.
 *
 * @param speaker who put what they agree on last
 * @param sentence ... in one whole sentence, if there is one to be quoted
 */
public record Accord(String speaker, Optional<String> sentence) {}
