/**
 * The trained model: what a text's findings speak for, as numbers. It knows words, the lexicon and six labels, but
 * nothing of verdicts, readings or debates, which {@code dev.whichrole.triage} makes of its scores. One page on its data:
 *
 * <p><b>Symbols.</b> Every known word (a stem) has a number, its symbol, in the order in which it became known: 0 is
 * {@code ..} and no word, 1 is {@code #}, any unknown run of digits; then light words, the lexicon's, those of the weights
 * file. An unknown word is -1. Symbols hold for one process only; the weights file has names.
 *
 * <p><b>Findings.</b> {@link dev.whichrole.triage.model.Extractor} finds six kinds of things in a stretch of text. Each
 * is a {@link dev.whichrole.triage.model.Key}, one long:
 *
 * <pre>
 *  bit 63    62 ........ 58    57 ................... 29    28 .................... 0
 *  +-----+------------------+---------------------------+---------------------------+
 *  |  0  |  kind, 5 bits    |  first, 29 bits           |  second, 29 bits          |
 *  +-----+------------------+---------------------------+---------------------------+
 *        |  0 w WORD        |  symbol                   |  0                        |
 *        |  1 n NEIGHBOURS  |  symbol on the left       |  symbol on the right      |
 *        |  2 g GROUP       |  group                    |  0                        |
 *        |  3 m MEETING     |  group, the lower number  |  group, the higher        |
 *        |  4 c CONCERN     |  concern                  |  tier                     |
 *        |  5 v VOTES       |  label                    |  tier * 4 + count         |
 * </pre>
 *
 * <p>The sign bit stays 0. Groups are numbered by
 * their names in alphabetical order, concerns in the order of the lexicon, labels in that of {@link
 * dev.whichrole.triage.model.Label}. A tier is 0 strong, 1 plain, 2 weak. Neighbours stand side by side,
 * at least one of them no filler, or have only fillers or unknown words between them. A filler alone (see {@link
 * dev.whichrole.triage.text.SmallTalk}) is no finding. A count is 1 to 3: where terms of one label and tier begin at two words, VOTES 1
 * and VOTES 2 are both found; further ones count no more.
 *
 * <p><b>Tries.</b> Two {@link dev.whichrole.triage.model.Trie}s hold what is looked for, each term as a path of symbols
 * from node 0. A step is {@code node << 32 | symbol -> node}. Where a term ends, the node carries marks: in the trie of
 * groups the group's number; in that of concerns {@code concern * 3 + tier}. In paths of concerns, group {@code g} is the
 * symbol {@code Integer.MAX_VALUE - g}, and {@code ..} is symbol 0, a gap of 0 to 8 words of any kind. {@code a & b}
 * makes two paths, {@code a .. b} and {@code b .. a} ({@link dev.whichrole.triage.model.TermPaths}).
 *
 * <p><b>Lattice.</b> {@link dev.whichrole.triage.model.Lattice} holds a stretch and every group found in it, sorted by
 * the word at which it begins: those of word {@code i} are {@code groups[firstGroup[i]]} to
 * {@code groups[firstGroup[i + 1] - 1]}. So from each word there are several ways on: its own symbol, or over one of
 * its groups. {@link dev.whichrole.triage.model.TermMatcher} follows the trie of concerns along all of them; light words
 * within a term may be passed over. A term without a gap that lies within a longer one of another label is dropped, and
 * so is a group within a longer term for none of the four.
 *
 * <p><b>From a finding to a score.</b> {@link dev.whichrole.triage.model.Scorer} starts with the bias, one number a label.
 * Each finding that has a row of weights adds its six numbers, once a stretch however often it is found, and hands
 * equal parts of them to those words it was found in that carry a matter, so that the strongest can be quoted. A CONCERN also adds what it
 * weighs for its own label to that concern. {@code exp(sum)}, divided by what all six come to, is the label's share.
 *
 * <p><b>{@code weights.txt}</b>, a line a finding, first the bias and then sorted by name. Left of the bar the letter of
 * the kind and one or two names; right of it six whole numbers, hundredths, in the order infra, sre, devops, platform,
 * shared, none:
 *
 * <pre>
 *  bias|-124 -62 -90 -122 44 196            no finding: what a text starts with
 *  w perform|-5 16 -9 -3 -9 11              a stem
 *  n part cloud|23 -10 -4 -1 -2 -7          the left and the right stem
 *  m DOWN RETIRED|-2 8 4 -4 -1 -5           two groups; a line of kind g has one
 *  c devops.branches 0|-1 -3 198 44 -7 -10  label.concern and tier
 *  v devops 10|-9 14 61 -41 -4 15           label, and tier * 4 + count: two weak terms
 *  trade w vpn|it:64 security:-12           what tells the trades next door apart, where it is not next to nothing
 * </pre>
 *
 * {@link dev.whichrole.triage.model.Weights} turns a line's name into its key and files the numbers under it by row, which
 * is the number of the line counted from 0; {@link dev.whichrole.triage.model.TradeWeights} does so with the lines of the
 * trades. A finding whose numbers are all 0 has no line. The order of the labels, the
 * tiers, the names of groups and concerns, and how a term is found are part of what was learnt: who changes one of them
 * trains anew (docs/triage.md), which writes the whole file.
 */
@NullMarked
package dev.whichrole.triage.model;

import org.jspecify.annotations.NullMarked;
