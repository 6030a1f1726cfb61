package dev.whichrole.ask.team;

import dev.whichrole.ask.phrase.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How large a team is, in a text that says nothing else: "15 people", "team size 45", "we're about 30", "from 20 to 200". */
final class TeamSize {
    private static final String OF = "of";
    private static final List<String> OF_US = List.of(OF, "us");

    /** Between the two numbers of a range: "from 20 people to 200". */
    private static final int FURTHEST = 3;

    /** Smaller ranges are of machines as often as of people. */
    private static final int LEAST_GROWN = 10;

    private final Phrasebook.Sizes sizes;
    private final Phrasebook.Crew crew;
    private final Counts counts;

    TeamSize(Phrasebook.Sizes sizes, Phrasebook.Crew crew, Counts counts) {
        this.sizes = sizes;
        this.crew = crew;
        this.counts = counts;
    }

    /** The number of people; of one that grows, what it grows to; empty if the text is about something else. */
    Optional<Integer> of(List<String> written) {
        List<String> said = counts.inDigits(written);
        List<Integer> numbers = numbers(said);
        if (numbers.isEmpty() || numbers.size() > 2) {
            return Optional.empty();
        }
        int last = numbers.get(numbers.size() - 1);
        boolean counted = numbers.size() == 1 ? isCount(said, last) : isRange(said, numbers.get(0), last);
        return counted && saysNothingElse(said, numbers)
                ? Optional.of(number(said, last).getAsInt()).filter(size -> size > 1)
                : Optional.empty();
    }

    /** Where they stand; in most texts nowhere. */
    private static List<Integer> numbers(List<String> said) {
        List<Integer> numbers = List.of();
        for (int at = 0; at < said.size(); at++) {
            if (number(said, at).isPresent()) {
                numbers = numbers.isEmpty() ? new ArrayList<>() : numbers;
                numbers.add(at);
            }
        }
        return numbers;
    }

    private boolean isCount(List<String> said, int at) {
        return isOfPeople(said, at) || isOfUs(said, at) || said.stream().anyMatch(sizes.size()::contains);
    }

    /** "From 20 to 200": of people, of us, or of something that grows. */
    private boolean isRange(List<String> said, int from, int to) {
        boolean joined = to - from <= FURTHEST && sizes.to().contains(said.get(to - 1));
        boolean growing = said.stream()
                .anyMatch(word -> sizes.growing().contains(word)
                        || sizes.we().contains(word)
                        || crew.groups().contains(word));
        boolean many = number(said, to).orElse(0) >= LEAST_GROWN;
        return (joined && growing && many) || ((joined || to - from == 1) && isOfPeople(said, to));
    }

    /** "15 people", "15 backend developers", "15 of us", "a company of 15". */
    private boolean isOfPeople(List<String> said, int at) {
        int next = at + 1;
        while (next < said.size()
                && crew.people().contains(said.get(next))
                && !crew.heads().contains(said.get(next))) {
            next++;
        }
        boolean heads = next < said.size()
                && (crew.heads().contains(said.get(next))
                        || said.subList(next, said.size()).equals(OF_US));
        int of = at > 0
                        && crew.stating().contains(said.get(at - 1))
                        && !said.get(at - 1).equals(OF)
                ? at - 2
                : at - 1;
        return heads || (of > 0 && said.get(of).equals(OF) && crew.groups().contains(said.get(of - 1)));
    }

    /** "We are 30", "we're about 30 now". */
    private boolean isOfUs(List<String> said, int at) {
        int being = at > 0 && sizes.roughly().contains(said.get(at - 1)) ? at - 2 : at - 1;
        return being >= 0
                && sizes.being().contains(said.get(being))
                && said.stream().anyMatch(sizes.we()::contains);
    }

    private boolean saysNothingElse(List<String> said, List<Integer> numbers) {
        boolean range = numbers.size() > 1;
        return IntStream.range(0, said.size())
                .filter(at -> !numbers.contains(at))
                .mapToObj(said::get)
                .allMatch(word -> crew.heads().contains(word)
                        || crew.groups().contains(word)
                        || crew.people().contains(word)
                        || crew.stating().contains(word)
                        || sizes.size().contains(word)
                        || (range
                                && (sizes.growing().contains(word)
                                        || sizes.to().contains(word)
                                        || crew.around().contains(word))));
    }

    private static OptionalInt number(List<String> said, int at) {
        return Counts.digits(said.get(at));
    }
}
