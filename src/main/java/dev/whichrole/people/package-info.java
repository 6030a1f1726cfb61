/**
 * Who a person is, by id: a workspace, a user, and the two together. Knows no names, no roles, and not where ids come
 * from.
 */
@NullMarked
package dev.whichrole.people;

import org.jspecify.annotations.NullMarked;
