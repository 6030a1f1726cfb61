/**
 * The Web API's gate, as the app calls it: token, rate and scope of a method, and the other end of a response_url. What a
 * method does is in {@code method}.
 */
@NullMarked
package dev.whichrole.playground.api;

import org.jspecify.annotations.NullMarked;
