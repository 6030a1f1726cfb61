/**
 * Which of the four roles a text is about: a situation, a job ad or a debate, read by the concerns it shows. Knows
 * nothing of Slack, files or the network; the same text always gets the same answer.
 *
 * <p>{@link dev.whichrole.triage.Triage} is the way in. A situation becomes a {@code Verdict}, a long text a
 * {@code Reading}, a thread a {@code Debate}; what is said of each is in the maker of its answers. How text is cut into
 * words is in {@code text}, what the words speak for in {@code model}, what people say of a wrong verdict in
 * {@code feedback}. None of the three knows this package.
 */
@NullMarked
package dev.whichrole.triage;

import org.jspecify.annotations.NullMarked;
