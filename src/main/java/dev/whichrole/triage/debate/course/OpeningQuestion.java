package dev.whichrole.triage.debate.course;

import dev.whichrole.triage.debate.remark.Cues;
import dev.whichrole.triage.debate.remark.DebateCues;
import dev.whichrole.triage.debate.remark.DebateSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a thread asks, in the sentence that asks it, and what kind of answer that wants. */
public record OpeningQuestion(Kind kind, String text) {
    /** What kind of answer is wanted. */
    public enum Kind {
        /** Somebody's name: who has it, who does it. */
        WHO,
        /** A yes, a no, or one of several. */
        CHOICE,
        /** What titles mean. */
        DIFFERENCE,
        /** Anything else, or nothing is asked. */
        OTHER
    }

    /** Where "who" asks, and does not go on about people who do something. */
    private static final Pattern WHO = Pattern.compile(
            "(?:^|[,;:.(\u2013-] ?|\\b(?:and|but|so|then|or|know|wonder|wondering|unclear|decide|decided|ask"
                    + "|question|actually|clear|matter|like|here|sure|on)\\b,? )"
                    + "(?:to |for |from |at |by )?(?:who|whose|whom|who's|wem|wer|wessen|which (?:team|role|squad|group|person|of (?:us|you)))\\b");

    private static final Pattern WHETHER = Pattern.compile(
            "^(?:\\W|so |and |but |ok,? |okay,? |hey,? |then |honestly,? |now,? |well,? |seriously,? |finally,? |quick question:? )*"
                    + "(?:should|shall|do|does|is|are|can|could|would|will|may|why (?:are|do|should|would) we)\\b");

    private static final Pattern OR = Pattern.compile("\\b(?:or|vs\\.?|versus)\\b");

    /** What "who owns the images?" names, without what follows. */
    private static final Pattern THING = Pattern.compile(
            "\\b(?:who|which (?:team|role|squad|group|person))\\b[^,;:?]*?\\b(?:owns?|fix(?:es)?|runs?|cleans? up|maintains?|looks? after|takes? care of"
                    + "|handles?|pays? for|responsible for|in charge of|decides? (?:on|about))\\s+((?:the |our |all |these )?[\\p{L}\\p{N}' -]{3,40}?)"
                    + "(?=\\s*(?:[?.,;:(]|$|\\b(?:here|now|next|at|in|on|for|from|when|if|and|or|then|like|these days|actually|really|anyway)\\b))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_THING = Pattern.compile(
            "(?i)(?:.* )?(?:it|this|that|them|these|those|what|which|who|you|me|us|we|i|your|my|stuff|thing|things)(?: .*)?");

    /** What is asked for by name, where the question is who has it. */
    public Optional<String> thing() {
        var found = THING.matcher(text);
        return kind == Kind.WHO && found.find()
                ? Optional.of(found.group(1).strip().replaceFirst("(?i)^our ", "the "))
                        .filter(thing -> !NO_THING.matcher(thing).matches())
                : Optional.empty();
    }

    /** Of the first message: its last question first, then whatever else stands in it. */
    static OpeningQuestion of(String opening, DebateCues.Course cues) {
        List<String> sentences = DebateSentences.of(opening);
        var order = new ArrayList<String>();
        sentences.stream().filter(DebateSentences::asks).forEach(sentence -> order.add(0, sentence));
        sentences.stream().filter(sentence -> !DebateSentences.asks(sentence)).forEach(order::add);
        return order.stream()
                .map(sentence -> new OpeningQuestion(kind(sentence, cues), sentence))
                .filter(question -> question.kind != Kind.OTHER)
                .findFirst()
                .orElseGet(() -> new OpeningQuestion(Kind.OTHER, order.isEmpty() ? "" : order.get(0)));
    }

    private static Kind kind(String sentence, DebateCues.Course cues) {
        String text = Cues.plain(sentence);
        boolean asks = DebateSentences.asks(sentence);
        if (new Cues(cues.differs()).in(text)) {
            return Kind.DIFFERENCE;
        } else if (WHO.matcher(text).find()) {
            return Kind.WHO;
        }
        boolean whether =
                WHETHER.matcher(text).find() || (asks && OR.matcher(text).find());
        boolean put = new Cues(cues.decides()).in(text) || new Cues(cues.proposes()).in(text);
        return whether || put ? Kind.CHOICE : Kind.OTHER;
    }
}
