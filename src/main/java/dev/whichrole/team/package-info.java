/**
 * The team map: what the counted-in people of a channel cover of capacity, confidence, velocity and leverage, and what is
 * missing. Pure; knows neither Slack nor where profiles are kept, and names nobody who is not counted in.
 */
@NullMarked
package dev.whichrole.team;

import org.jspecify.annotations.NullMarked;
