/** What somebody tells of a team: who is in it, how many they are and what hurts. */
@NullMarked
package dev.whichrole.ask.team;

import org.jspecify.annotations.NullMarked;
