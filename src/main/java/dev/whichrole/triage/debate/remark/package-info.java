/**
 * One remark of a thread: what can be seen in it, and what it does, by what was learnt from labelled debates. Knows no
 * debate.
 */
@NullMarked
package dev.whichrole.triage.debate.remark;

import org.jspecify.annotations.NullMarked;
