package dev.whichrole.triage.ad;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.model.Example;
import dev.whichrole.triage.text.*;
import java.util.*;
import java.nio.file.*;

final class Try { static boolean a0 = true;
    public static void main(String[] a) throws Exception {
        var ads = new ArrayList<List<AdExample>>();
        for (String w : AdExample.WRITERS) ads.add(AdExample.of(w));
        var single = new ArrayList<>(Example.own("ad-lines"));
        if (!a[0].equals("lines")) single.addAll(Example.own("asks", "symptoms", "stranger-a", "stranger-b", "stranger-c", "stranger-e"));
        single.removeIf(e -> e.batch().isEmpty() && e.part() == Example.Part.HELD_OUT);
        for (String k : a[1].split(";")) {
            String[] p = k.split(",");
            var knobs = new AdTrainer.Knobs(Integer.parseInt(p[0]), Double.parseDouble(p[1]), Integer.parseInt(p[2]), Double.parseDouble(p[3]), Double.parseDouble(p[4]), Double.parseDouble(p[5]));
            String out = k;
            for (int f = 0; f < 2; f++) {
                long t=System.nanoTime();
                var lines = new AdTrainer(knobs).train(ads.get(f), single);
                out += " | " + lines.size()+" "+(System.nanoTime()-t)/1000000+"ms " + eval(lines, ads.get(1 - f), a.length > 2);
            }
            System.out.println(out);
        }
    }
    static String eval(List<String> lines, List<AdExample> ads, boolean show) {
        var w = new DutyWeights(lines); var lang = new Language(); var signs = TriageContent.adSigns();
        int right = 0, n = 0; double mae = 0; var quiet = new TreeMap<String, List<Double>>(); var top = new TreeMap<String, List<Double>>();var second = new TreeMap<String, List<Double>>();
        var ok = new TreeMap<String, int[]>();
        for (var ad : ads) {
            double[] sum = new double[5]; double counts = 0; double clear=0;
            for (var p : Passages.of(new Titles(Language.clean(ad.text())).masked(), lang, signs)) {
                if (p.section() == Section.AROUND) continue;
                double[] s = w.hear(p).shares(); double c = p.section().counts();
                for (int i = 0; i < 5; i++) sum[i] += s[i] * c; counts += c;
                clear += c*Math.max(Math.max(s[0],s[1]),Math.max(s[2],s[3])) * (s[4]<.5?1:0);
            }
            double roles = counts - sum[4]; int best = 0; for (int i = 1; i < 4; i++) if (sum[i] > sum[best]) best = i;
            double hi=0, min=1; for (int i=0;i<4;i++) {hi=Math.max(hi,sum[i]/roles);min=Math.min(min,sum[i]/roles);}
            if (a0) System.out.printf("Q %s %s %.2f %.2f %.2f%n", ad.id(), ad.label(), roles/counts, hi, min);
            quiet.computeIfAbsent(ad.label(), x -> new ArrayList<>()).add(roles / counts);
            top.computeIfAbsent(ad.label(), x -> new ArrayList<>()).add(hi);
            second.computeIfAbsent(ad.label(), x -> new ArrayList<>()).add(min);
            if (!ad.label().equals("all") && !ad.label().equals("none")) {
                n++; boolean r = List.of("infra", "sre", "devops", "platform").get(best).equals(ad.label()); right += r ? 1 : 0;
                int[] c = ok.computeIfAbsent(ad.label(), x -> new int[2]); c[r?0:1]++;
                for (int i = 0; i < 4; i++) mae += Math.abs(sum[i] / roles - ad.shares()[i]) / 4;
                if (!r && show) System.out.println("  MISS " + ad.id() + " " + ad.label() + " " + Arrays.toString(Arrays.stream(sum).mapToLong(x -> Math.round(x * 100 / roles)).toArray()));
            }
        }
        var sb = new StringBuilder(String.format("%d/%d mae %.3f", right, n, mae / n));
        ok.forEach((k,v)->sb.append(" "+k+" "+v[0]+"/"+(v[0]+v[1])));
        for (var m : List.of(quiet, top, second)) { sb.append("\n    "); m.forEach((k, v) -> { Collections.sort(v); sb.append(String.format(" %s %.2f %.2f %.2f %.2f %.2f;", k, v.get(0), v.get(v.size()/10), v.get(v.size()/2), v.get(v.size()*9/10), v.get(v.size()-1))); }); }
        return sb.toString();
    }
}
