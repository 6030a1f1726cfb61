package dev.whichrole.triage;

import dev.whichrole.answer.Answer;
import dev.whichrole.content.TriageContent;
import dev.whichrole.jmh.MeanTime;
import dev.whichrole.triage.model.Example;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/** What an answer to a short text and to an ad of 6,000 characters costs. */
@Warmup(iterations = 5, time = 1)
public class TriageBenchmark extends MeanTime {
    private Triage triage;
    private List<Example> asks;
    private String ad;
    private int next;

    @Setup
    public void setUp() throws IOException {
        triage = TriageContent.read().triage();
        asks = Example.own("asks", "symptoms");
        var text = new StringBuilder();
        for (Example example : Example.own("ads")) {
            text.append(example.text()).append('\n');
        }
        ad = text.substring(0, 6_000);
    }

    /** Another of the own short texts each time. */
    @Benchmark
    public Answer shortText() {
        next = (next + 1) % asks.size();
        return triage.answer(asks.get(next).text(), List.of(), RoleContacts.NOBODY);
    }

    @Benchmark
    public Answer ad() {
        return triage.answer(ad, List.of(), RoleContacts.NOBODY);
    }
}
