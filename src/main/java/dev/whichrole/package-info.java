/**
 * The program itself: reads the settings, wires the parts together and runs them. Nothing else may use this package.
 */
@NullMarked
package dev.whichrole;

import org.jspecify.annotations.NullMarked;
