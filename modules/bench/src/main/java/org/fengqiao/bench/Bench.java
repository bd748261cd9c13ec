package org.fengqiao.bench;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fengqiao.bench.life.*;
import org.fengqiao.bench.measure.*;
import org.fengqiao.bench.server.*;

/** tmp */
public final class Bench {
    public static void main(String... args) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        try (var server = Server.start()) {
            System.out.println(Meter.machine(server));
            CountyDatabase.create(server, "desks");
            server.createDatabase("engine");
            var engine = new EngineLife(server.pool("engine", Server.OWNER, 8));
            System.out.println(engine.live());
            var desks = new DeskLife(server.pool("desks", CountyDatabase.APPLICATION, 8));
            System.out.println(desks.live());
            for (var p : List.of(desks, engine)) { var l = p.counting().during(p::live); System.out.println(p.name() + " " + l.size()+" "+p.counting().commits());
             if (args.length>0) l.forEach(System.out::println); }
            if (args.length == 0) {var runs = new LifeBench(new Meter(server), 4, 3).run(List.of(desks, engine), 3, 8);
            runs.forEach((n, r) -> System.out.println(n + " " + r + "\n cpu " + Median.of(r.rounds(), Spent::cpuEach)+" own "+ Median.of(r.rounds(), Spent::ownCpuEach) + " /s " + Median.of(r.rounds(), Spent::perSecond)+" wal "+ Median.of(r.rounds(), Spent::walEach)));}
            desks.close(); engine.close();
        }
    }
}
