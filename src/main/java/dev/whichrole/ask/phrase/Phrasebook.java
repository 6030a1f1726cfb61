package dev.whichrole.ask.phrase;

import dev.whichrole.handbook.Field;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ways in which questions are put, as a writer lists them in {@code content/questions.yaml}.
 *
 * @param noise words that say nothing wherever they stand, such as "rn"; taken out before anything is read
 * @param articles words that are overlooked even where a phrasing leaves room
 * @param dropped words that are overlooked wherever they stand, such as "the"
 * @param tails what may stand behind a role's name without changing it, such as "engineer"
 * @param fields what each fact about a role is called
 * @param numbers numbers that are written out
 * @param contractions what words that are drawn together stand for, such as "whats"
 * @param foreign what a text asks that is in no Latin letters, as it would be typed
 * @param strange how somebody asks for a word, whichever it is; tried where nothing else fits
 * @param marks what tells one role from the others, in the words of somebody who asks whose it is
 * @param complaints what is said of a word by somebody whom its absence or its state troubles
 * @param neighbours what people are called who sit in none of the four chairs, by the page about them
 * @param words words that can stand for each other in a phrasing, by the name of their slot
 * @param questions the phrasings of each kind, as {@link Phrasing} reads them
 * @param firmly the ways to ask for a page that are read like those, by the name of the page: likeness has no say in them
 * @param loosely those that leave room for words of any kind; tried where no other fits
 * @param gists what the gist of a question is read from, where it is put in no way that is listed
 * @param adverts what tells a job ad
 * @param clauses what tells whether somebody asks something or tells of something
 * @param choice how somebody asks which of two roles something is for
 * @param pointers words that stand for what was spoken of before
 * @param wanted how somebody looks for a word of the trade by what it is
 * @param puzzled how somebody is puzzled by one
 * @param crew words with which somebody counts up a team
 * @param alike words that come to the same for what a question is after, by a name of their own
 */
public record Phrasebook(
        Set<String> noise,
        Set<String> articles,
        Set<String> dropped,
        Set<String> tails,
        Map<Field, List<String>> fields,
        Map<String, Integer> numbers,
        Map<String, String> contractions,
        String foreign,
        List<String> strange,
        Marks marks,
        Complaints complaints,
        Map<String, List<String>> neighbours,
        Map<String, List<String>> words,
        Map<QuestionKind, List<String>> questions,
        Map<String, List<String>> firmly,
        Map<QuestionKind, List<String>> loosely,
        Gists gists,
        Adverts adverts,
        Clauses clauses,
        Choice choice,
        Pointers pointers,
        Wanted wanted,
        Puzzled puzzled,
        Crew crew,
        Map<String, Set<String>> alike) {

    /**
     * Words that tell what is asked of whatever else is named.
     *
     * @param openers what people say before a question
     * @param closers what they say after one
     * @param followUps what a question begins with that leans on the one before
     * @param cues words that ask something of what is named beside them
     * @param light words that change nothing about what is asked, besides the fillers of the vocabulary
     * @param asking words that begin a question which has no question mark
     * @param whom words that ask for somebody to ask, or for where to ask
     * @param ours words that speak of somebody's own things rather than of a word or a role
     * @param opinions words that make an opinion of what tells of trouble or of own things too; "equals" is read for "="
     * @param trouble words that tell of a situation, which is sorted rather than explained
     * @param engineers words that tell a role from what else has its name
     * @param heads what a number of counts people
     * @param before words before a number that counts people
     * @param others what a number counts besides people
     * @param being words before a number that counts people where it counts nothing else
     * @param roughly what may stand between such a word and the number
     * @param follows what stands behind a number that counts nothing else
     * @param pains words, alone or two together, for what hurts a company, by the role that would take it away
     * @param things what hurts where something is said of it, by that role
     * @param hurting words that say so, besides those of trouble
     * @param bearable phrasings that say of a thing that it does not hurt
     * @param staffed phrasings that say that a role is there already
     * @param sought words before a number of people who are still to be hired
     * @param turns words with which another matter begins
     */
    public record Gists(
            List<String> openers,
            List<String> closers,
            List<String> followUps,
            Map<Cue, List<String>> cues,
            Set<String> light,
            Set<String> asking,
            Set<String> whom,
            Set<String> ours,
            Set<String> opinions,
            Set<String> trouble,
            Set<String> engineers,
            Set<String> heads,
            Set<String> before,
            Set<String> others,
            Set<String> being,
            Set<String> roughly,
            Set<String> follows,
            Map<Role, Set<String>> pains,
            Map<Role, Set<String>> things,
            Set<String> hurting,
            List<String> bearable,
            List<String> staffed,
            Set<String> sought,
            Set<String> turns) {
        public Gists {
            openers = List.copyOf(openers);
            closers = List.copyOf(closers);
            followUps = List.copyOf(followUps);
            cues = Map.copyOf(cues);
            light = Set.copyOf(light);
            asking = Set.copyOf(asking);
            whom = Set.copyOf(whom);
            ours = Set.copyOf(ours);
            opinions = Set.copyOf(opinions);
            trouble = Set.copyOf(trouble);
            engineers = Set.copyOf(engineers);
            heads = Set.copyOf(heads);
            before = Set.copyOf(before);
            others = Set.copyOf(others);
            being = Set.copyOf(being);
            roughly = Set.copyOf(roughly);
            follows = Set.copyOf(follows);
            pains = Map.copyOf(pains);
            things = Map.copyOf(things);
            hurting = Set.copyOf(hurting);
            bearable = List.copyOf(bearable);
            staffed = List.copyOf(staffed);
            sought = Set.copyOf(sought);
            turns = Set.copyOf(turns);
        }
    }

    /**
     * What the handbook says of one role alone, as people put it.
     *
     * @param facts of a role, by the fact that they repeat
     * @param at what a role is called at a level
     */
    public record Marks(Map<Role, Map<Field, List<String>>> facts, Map<Role, Map<Level, List<String>>> at) {
        public Marks {
            facts = Map.copyOf(facts);
            at = Map.copyOf(at);
        }
    }

    /**
     * What makes trouble of a word: "no DNS", "toil is killing us".
     *
     * @param unless words that make a question of it
     * @param grievances phrasings of a question that is a complaint all the same: "why do I need a ticket for this"
     * @param said phrasings of the whole text with its articles; a mark of exclamation at its end is a word
     */
    public record Complaints(Set<String> unless, List<String> grievances, List<String> said) {
        public Complaints {
            unless = Set.copyOf(unless);
            grievances = List.copyOf(grievances);
            said = List.copyOf(said);
        }
    }

    /**
     * What tells a job ad, in small letters.
     *
     * @param titles what stands in every title
     * @param signs what nobody else says who names a title
     * @param calls what an ad says, and others too
     * @param attributes of a post, beside which a call is one of an ad
     * @param toTheWriter words before "me" where somebody wants an answer
     */
    public record Adverts(
            List<String> titles,
            List<String> signs,
            List<String> calls,
            List<String> attributes,
            Set<String> toTheWriter) {
        public Adverts {
            titles = List.copyOf(titles);
            signs = List.copyOf(signs);
            calls = List.copyOf(calls);
            attributes = List.copyOf(attributes);
            toTheWriter = Set.copyOf(toTheWriter);
        }
    }

    /**
     * What tells whether somebody asks something or tells of something, clause by clause.
     *
     * @param first words with which a clause begins that asks
     * @param relative those of them with which a clause behind another goes on about somebody
     * @param within words that ask wherever they stand in a clause
     * @param unsure words before one of these that make it a part of what is told: "nobody knows why"
     * @param said phrasings of clauses that ask in other ways
     * @param idle phrasings of clauses that ask nothing but whom or what about the rest: "whom should I bother"
     * @param openers what people say before they tell something
     * @param courtesies what may stand behind an opener that is said at the end
     * @param whom phrasings of a text that asks who is to help
     * @param choices phrasings of a choice about one's own things
     * @param events phrasings of something that happened, which leans on nothing that was spoken of
     * @param told words that tell of trouble, besides those of the gists
     * @param supposing words with which a clause begins that only supposes
     * @param us words that speak of the four, or to the bot
     * @param self words with which somebody speaks of themselves
     */
    public record Clauses(
            Set<String> first,
            Set<String> relative,
            Set<String> within,
            Set<String> unsure,
            List<String> said,
            List<String> idle,
            List<String> openers,
            List<String> courtesies,
            List<String> whom,
            List<String> choices,
            List<String> events,
            Set<String> told,
            Set<String> supposing,
            Set<String> us,
            Set<String> self) {
        public Clauses {
            first = Set.copyOf(first);
            relative = Set.copyOf(relative);
            within = Set.copyOf(within);
            unsure = Set.copyOf(unsure);
            said = List.copyOf(said);
            idle = List.copyOf(idle);
            openers = List.copyOf(openers);
            courtesies = List.copyOf(courtesies);
            whom = List.copyOf(whom);
            choices = List.copyOf(choices);
            events = List.copyOf(events);
            told = Set.copyOf(told);
            supposing = Set.copyOf(supposing);
            us = Set.copyOf(us);
            self = Set.copyOf(self);
        }
    }

    /**
     * How somebody asks which of two roles something is for: "is that infra or DevOps?"
     *
     * @param around what may stand around the roles there
     * @param pointing those of them that make such a question of one role alone
     * @param otherwise words for somebody else, behind "or"
     * @param people phrases that tell of somebody's job, of a team or of the roles themselves: no situation is told then
     * @param saying how somebody tells who says what, as one word or more
     * @param closing phrases that ask for a judgement beside who says what
     */
    public record Choice(
            Set<String> around,
            Set<String> pointing,
            Set<String> otherwise,
            Set<String> people,
            Set<String> saying,
            Set<String> closing) {
        public Choice {
            around = Set.copyOf(around);
            pointing = Set.copyOf(pointing);
            otherwise = Set.copyOf(otherwise);
            people = Set.copyOf(people);
            saying = Set.copyOf(saying);
            closing = Set.copyOf(closing);
        }
    }

    /**
     * Words that stand for what was spoken of before.
     *
     * @param pronouns in whose place its name can stand
     * @param everyone words that ask of all four, whoever was spoken of
     * @param others words before somebody who was not spoken of
     * @param picking words that ask for one of several
     */
    public record Pointers(Set<String> pronouns, Set<String> everyone, Set<String> others, Set<String> picking) {
        public Pointers {
            pronouns = Set.copyOf(pronouns);
            everyone = Set.copyOf(everyone);
            others = Set.copyOf(others);
            picking = Set.copyOf(picking);
        }
    }

    /**
     * Words with which somebody counts up a team, or says how large it is.
     *
     * @param people what is counted
     * @param heads what is counted where one number is all that is said
     * @param groups words for a company or a part of one, before "of" and a number
     * @param stating what stands around one number where nothing else is said
     * @param self words for whoever counts
     * @param around what stands between
     * @param articles words that count one, where something else is counted beside it
     * @param numbers numbers that are written out, besides those that stand everywhere
     * @param scales words that multiply the number before them
     * @param moment words for what happens right now, and is no reason to hire anybody
     * @param sizes words about a size
     */
    public record Crew(
            Set<String> people,
            Set<String> heads,
            Set<String> groups,
            Set<String> stating,
            Set<String> self,
            Set<String> around,
            Set<String> articles,
            Map<String, Integer> numbers,
            Map<String, Integer> scales,
            Set<String> moment,
            Sizes sizes) {
        public Crew {
            moment = Set.copyOf(moment);
            people = Set.copyOf(people);
            heads = Set.copyOf(heads);
            groups = Set.copyOf(groups);
            stating = Set.copyOf(stating);
            self = Set.copyOf(self);
            around = Set.copyOf(around);
            articles = Set.copyOf(articles);
            numbers = Map.copyOf(numbers);
            scales = Map.copyOf(scales);
        }
    }

    /**
     * Words with which somebody says how large a team is.
     *
     * @param size words for a size itself
     * @param we words for whoever speaks
     * @param being words before a number of those
     * @param roughly what may stand between such a word and the number
     * @param growing words of a team that becomes larger or smaller
     * @param to what stands between the two numbers of a range
     */
    public record Sizes(
            Set<String> size,
            Set<String> we,
            Set<String> being,
            Set<String> roughly,
            Set<String> growing,
            Set<String> to) {
        public Sizes {
            size = Set.copyOf(size);
            we = Set.copyOf(we);
            being = Set.copyOf(being);
            roughly = Set.copyOf(roughly);
            growing = Set.copyOf(growing);
            to = Set.copyOf(to);
        }
    }

    /** What is asked of whatever is named. */
    public enum Cue {
        /** What it is or means. */
        DEFINE,
        /** How one differs from another. */
        COMPARE,
        /** How somebody gets there. */
        BECOME,
        /** Each of the four. */
        FOUR
    }

    public Phrasebook {
        noise = Set.copyOf(noise);
        articles = Set.copyOf(articles);
        dropped = Set.copyOf(dropped);
        tails = Set.copyOf(tails);
        fields = Map.copyOf(fields);
        numbers = Map.copyOf(numbers);
        contractions = Map.copyOf(contractions);
        strange = List.copyOf(strange);
        neighbours = Map.copyOf(neighbours);
        words = Map.copyOf(words);
        questions = Map.copyOf(questions);
        firmly = Collections.unmodifiableMap(new LinkedHashMap<>(firmly));
        loosely = Map.copyOf(loosely);
        alike = Map.copyOf(alike);
    }
}
