package dev.whichrole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The arrows between packages as the README draws them: what Mermaid is given, and what follows from it. */
final class Drawing {
    private static final Pattern LABEL = Pattern.compile("(\\w+)\\[([\\w.]+)\\]");
    private static final Pattern ARROW = Pattern.compile(" (?:-- \\w+ )?--> ");

    /** An arrow that is drawn between two packages, not groups of them. */
    record Arrow(String from, String to) {}

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Set<String>> groups = new TreeMap<>();
    private final Set<Arrow> drawn = new LinkedHashSet<>();

    static Drawing ofReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String mermaid = readme.split("```mermaid\n", 2)[1].split("```", 2)[0];
        var drawing = new Drawing();
        var within = new ArrayDeque<String>();
        for (String line : mermaid.lines().map(String::strip).toList()) {
            drawing.read(line, within);
        }
        return drawing;
    }

    private void read(String line, ArrayDeque<String> within) {
        if (line.startsWith("subgraph ")) {
            String group = line.substring("subgraph ".length()).replaceAll("\\[.*", "");
            within.push(group);
        } else if (line.equals("end")) {
            within.pop();
        } else if (line.contains("-->")) {
            List<String> nodes = new ArrayList<>();
            for (String node : ARROW.split(line, -1)) {
                LABEL.matcher(node).results().forEach(found -> labels.put(found.group(1), found.group(2)));
                nodes.add(node.replaceAll("\\[.*", ""));
            }
            within.forEach(group ->
                    groups.computeIfAbsent(group, unused -> new TreeSet<>()).addAll(nodes));
            for (int at = 1; at < nodes.size(); at++) {
                drawn.add(new Arrow(nodes.get(at - 1), nodes.get(at)));
            }
        }
    }

    private String label(String node) {
        return labels.getOrDefault(node, node);
    }

    private Set<String> members(String node) {
        return groups.getOrDefault(node, Set.of(node));
    }

    /** Every package that is drawn. */
    Set<String> packages() {
        var all = new TreeSet<String>();
        drawn.forEach(arrow -> List.of(arrow.from(), arrow.to())
                .forEach(node -> members(node).forEach(member -> all.add(label(member)))));
        return all;
    }

    /** The arrows between single packages. */
    List<Arrow> arrows() {
        return drawn.stream()
                .filter(arrow -> !groups.containsKey(arrow.from()) && !groups.containsKey(arrow.to()))
                .map(arrow -> new Arrow(label(arrow.from()), label(arrow.to())))
                .toList();
    }

    /** Where one can get to from a package along the arrows. */
    Set<String> reachable(String from) {
        Map<String, Set<String>> next = new HashMap<>();
        drawn.forEach(arrow -> members(arrow.from())
                .forEach(start -> members(arrow.to())
                        .forEach(end -> next.computeIfAbsent(label(start), absent -> new TreeSet<>())
                                .add(label(end)))));
        var seen = new TreeSet<String>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (String to : next.getOrDefault(open.pop(), Set.of())) {
                if (seen.add(to)) {
                    open.push(to);
                }
            }
        }
        return seen;
    }
}
