package dev.whichrole.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The scopes of the manifest, and what each costs that is not granted.
 *
 * @param required what the bot cannot do without
 * @param optional what may be left out
 * @param costs what does not work without it, by scope
 */
public record Scopes(Set<String> required, Set<String> optional, Map<String, String> costs) {
    private static final String CHECK = "scopes";

    public Scopes {
        required = Set.copyOf(required);
        optional = Set.copyOf(optional);
        costs = Map.copyOf(costs);
    }

    /** Holds what was granted against the manifest. */
    List<Finding> against(Set<String> granted) {
        var findings = new ArrayList<Finding>();
        missing(required, granted)
                .forEach(scope -> findings.add(Finding.fail(
                        CHECK,
                        scope + " is not granted: " + cost(scope),
                        "add it under OAuth & Permissions and install the app again")));
        missing(optional, granted)
                .forEach(scope -> findings.add(Finding.warn(
                        CHECK,
                        scope + " (optional) is not granted: " + cost(scope),
                        "grant it when you install the app again, if you want that")));
        missing(granted, all())
                .forEach(scope -> findings.add(Finding.warn(
                        CHECK,
                        scope + " is granted and never used",
                        "take it away: the manifest does not ask for it")));
        if (findings.stream().noneMatch(finding -> finding.level() == Finding.Level.FAIL)) {
            findings.add(0, Finding.ok(CHECK, "all " + required.size() + " that the bot needs are granted"));
        }
        return findings;
    }

    /** Those that the bot cannot do without and that are not among the granted, in order, with what each costs. */
    Map<String, String> missing(Set<String> granted) {
        var missing = new TreeMap<String, String>();
        missing(required, granted).forEach(scope -> missing.put(scope, cost(scope)));
        return missing;
    }

    private String cost(String scope) {
        return costs.getOrDefault(scope, "something does not work");
    }

    private Set<String> all() {
        var all = new TreeSet<>(required);
        all.addAll(optional);
        return all;
    }

    private static Set<String> missing(Set<String> wanted, Set<String> there) {
        var missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }
}
