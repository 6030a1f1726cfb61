/**
 * Payloads as JSON, looked at before the SDK takes them apart: what is needed must be there, and the rest may be anything.
 */
@NullMarked
package dev.whichrole.slack.message.payload;

import org.jspecify.annotations.NullMarked;
