/**
 * Who and where, by id: a workspace, a user, the two together, and whom to turn to. Knows no names, no roles, and not
 * where ids come from.
 */
@NullMarked
package dev.whichrole.people;

import org.jspecify.annotations.NullMarked;
