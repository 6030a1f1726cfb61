package dev.whichrole.ask.likeness;

/**
 * A name that stands in a text.
 *
 * @param slot what it is a name of, such as "role"
 * @param value what it stands for
 */
record Named(String slot, Object value) {}
