package dev.whichrole.triage.debate.remark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Counts in a sentence the words and sayings that tell its tone. */
final class ToneReader {
    /** So many words after a "not" mean the opposite. */
    private static final int REACH = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_+'/-]+");
    private static final Pattern NOT =
            Pattern.compile("not|no|never|nobody|nothing|none|without|cannot|hardly|isn't|[a-z]+n't|neither|nor");
    private static final Pattern COMMAND = Pattern.compile(
            "(?:please |just |so |then |and |but |ok,? |yes,? |no,? |first |now |well,? |look,? |also )*"
                    + "(?:keep|kill|close|hire|get|give|put|make|let|build|start|stop|take|bring|fund|fix|write|buy|use|run"
                    + "|ship|deploy|automate|integrate|turn|hide|offer|show|merge|fold|drop|cut|bin|ditch|ask|treat|split"
                    + "|share|plan|measure|own|have|staff|spread|rotate|teach|train|add|remove|delete|leave|try|don't|do|go"
                    + "|move|hand|pay|sit|pick|set|switch|throw|tear|pull|invest|spend|count|call|page|test|tell|think|read"
                    + "|see)\\b.*",
            Pattern.DOTALL);
    /** "From 31 to 4", "70%", "to ten minutes". */
    private static final Pattern FIGURES =
            Pattern.compile("\\bfrom\\b.{1,30}\\bto\\b.{0,12}\\d|\\b\\d+ ?(?:%|per ?cent)"
                    + "|\\bto (?:one|two|three|four|five|\\d+) (?:minute|hour|day|second)s?\\b"
                    + "|\\bfrom .{1,20} to .{1,14}\\b(?:min|hour|day|week|month)");

    private final Set<String> good;
    private final Set<String> bad;
    private final Set<String> want;
    private final Set<String> end;
    private final Map<String, Cues> sayings = new LinkedHashMap<>();

    ToneReader(DebateTones tones) {
        this.good = Set.copyOf(tones.good());
        this.bad = Set.copyOf(tones.bad());
        this.want = Set.copyOf(tones.want());
        this.end = Set.copyOf(tones.end());
        tones.sayings().forEach((what, cues) -> sayings.put(what, new Cues(cues)));
    }

    Tone of(String sentence) {
        String text = Cues.plain(sentence);
        var tone = new Tone();
        words(text, tone);
        sayings.forEach(
                (what, cues) -> tone.add("says " + what, cues.found(text).size()));
        tone.add("command", COMMAND.matcher(text).matches() ? 1 : 0);
        tone.add("figures", FIGURES.matcher(text).find() ? 1 : 0);
        return tone;
    }

    private void words(String text, Tone tone) {
        int left = 0;
        var words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            boolean not = NOT.matcher(word).matches();
            boolean turned = !not && left > 0;
            left = not ? REACH : left - 1;
            tone.add("not", not ? 1 : 0);
            tone.add(turned ? "bad" : "good", good.contains(word) ? 1 : 0);
            tone.add(turned ? "good" : "bad", !not && bad.contains(word) ? 1 : 0);
            tone.add(turned ? "end" : "want", want.contains(word) ? 1 : 0);
            tone.add(turned ? "keep" : "end", end.contains(word) ? 1 : 0);
        }
    }
}
