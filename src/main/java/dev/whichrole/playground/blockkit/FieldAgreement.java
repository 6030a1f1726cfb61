package dev.whichrole.playground.blockkit;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Rules about two fields of one object that must agree: a minimum and a maximum, a choice and its options. */
final class FieldAgreement {
    private final Limits limits;
    private final Faults faults;

    FieldAgreement(Limits limits, Faults faults) {
        this.limits = limits;
        this.faults = faults;
    }

    void check(JsonNode object, String at) {
        switch (object.path("type").asString("")) {
            case "number_input" -> ordered(object, "min_value", "max_value", at);
            case "plain_text_input" -> ordered(object, "min_length", "max_length", at);
            case "rich_text_input" -> ordered(object, "min_lines", "max_lines", at);
            case "static_select", "radio_buttons" ->
                chosen(object, object.path("initial_option"), at + "/initial_option");
            case "multi_static_select", "checkboxes" -> {
                JsonNode initial = object.path("initial_options");
                for (int i = 0; i < initial.size(); i++) {
                    chosen(object, initial.get(i), at + "/initial_options/" + i);
                }
            }
            case "input" -> dispatch(object, at);
            case "data_table" -> table(object, at);
            case "pie" -> pie(object, at);
            case "bar", "area", "line" -> plot(object, at);
            default -> {}
        }
    }

    private void ordered(JsonNode object, String low, String high, String at) {
        if (object.has(low) && object.has(high) && number(object.get(low)).compareTo(number(object.get(high))) > 0) {
            faults.add(at + "/" + low, low + " must not be greater than " + high);
        }
    }

    private static BigDecimal number(JsonNode value) {
        try {
            return new BigDecimal(value.asString("0"));
        } catch (NumberFormatException reportedAsShape) {
            return BigDecimal.ZERO;
        }
    }

    private void chosen(JsonNode element, JsonNode initial, String at) {
        if (initial.isObject() && !options(element).contains(initial)) {
            faults.add(at, "must exactly match one of the options");
        }
    }

    private static Set<JsonNode> options(JsonNode element) {
        Set<JsonNode> options = new HashSet<>();
        element.path("options").forEach(options::add);
        element.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
        return options;
    }

    private void dispatch(JsonNode input, String at) {
        String incompatible =
                limits.strings("blocks.input.dispatch_action_incompatible_with").get(0);
        boolean dispatches = input.path("dispatch_action").asBoolean(false);
        if (dispatches && input.at("/element/type").asString("").equals(incompatible)) {
            faults.add(at + "/dispatch_action", "cannot be used with " + incompatible);
        }
    }

    private void table(JsonNode table, String at) {
        String notInHeader =
                limits.strings("blocks.data_table.header_cells_not").get(0);
        JsonNode rows = table.path("rows");
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != rows.path(0).size()) {
                faults.add(at + "/rows/" + i, "must have as many cells as the first row");
            }
        }
        for (int i = 0; i < rows.path(0).size(); i++) {
            if (rows.path(0).get(i).path("type").asString("").equals(notInHeader)) {
                faults.add(at + "/rows/0/" + i + "/type", "unsupported type: " + notInHeader);
            }
        }
    }

    private void pie(JsonNode pie, String at) {
        int above = limits.number("blocks.data_visualization.pie_value_min_exclusive");
        for (int i = 0; i < pie.path("segments").size(); i++) {
            JsonNode value = pie.path("segments").get(i).path("value");
            if (value.isNumber() && value.doubleValue() <= above) {
                faults.add(at + "/segments/" + i + "/value", "must be greater than " + above);
            }
        }
    }

    private void plot(JsonNode plot, String at) {
        Set<String> names = new HashSet<>();
        Set<String> categories = strings(plot.at("/axis_config/categories"));
        for (int i = 0; i < plot.path("series").size(); i++) {
            JsonNode series = plot.path("series").get(i);
            if (!names.add(series.path("name").asString(""))) {
                faults.add(at + "/series/" + i + "/name", "must be unique");
            }
            Set<String> labels = new LinkedHashSet<>();
            series.path("data").forEach(point -> labels.add(point.path("label").asString("")));
            if (!labels.equals(categories)) {
                faults.add(at + "/series/" + i + "/data", "labels must equal the categories");
            }
        }
    }

    private static Set<String> strings(JsonNode list) {
        Set<String> all = new LinkedHashSet<>();
        StreamSupport.stream(list.spliterator(), false).forEach(item -> all.add(item.asString("")));
        return all;
    }
}
