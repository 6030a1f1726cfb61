/** A real Chromium and what a test does with it: open, look, press, type, and read the page as a screen reader would. */
@NullMarked
package dev.whichrole.playground.browser.driver;

import org.jspecify.annotations.NullMarked;
