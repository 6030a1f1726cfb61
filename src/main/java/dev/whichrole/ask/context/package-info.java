/** What a few words ask that lean on what was asked before them. Knows the asks, not who asked or where. */
@NullMarked
package dev.whichrole.ask.context;

import org.jspecify.annotations.NullMarked;
