/**
 * The pictures that are drawn as they are asked for. Pixels are set one by one: that needs neither fonts nor a graphics
 * environment, which a server's Java often lacks. Knows numbers and the four corners, not whose they are.
 */
@NullMarked
package dev.whichrole.server.picture;

import org.jspecify.annotations.NullMarked;
