/**
 * What there is to know about the four roles: records of cards, level cells, the map, the train and the startup, checked
 * as they are made. Does no I/O and knows neither Slack nor the words a person types.
 */
@NullMarked
package dev.whichrole.handbook;

import org.jspecify.annotations.NullMarked;
