package org.fengqiao.evidence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The verifier as a program of its own, for whoever wants to believe neither the system nor its makers. */
public final class Verify {
    private static final String USAGE =
            """
            用法 / usage:
              java -jar fengqiao-evidence.jar LOG.jsonl [SEALS-FOLDER] [KEY] [DIGEST]
              java -cp fengqiao-evidence.jar:postgresql.jar org.fengqiao.evidence.Verify \\
                   jdbc:postgresql://HOST/DATABASE USER [SEALS-FOLDER] [KEY] [DIGEST]
              KEY: 办公室的公钥（文件或文字） / the office's public key, a file or its text
              DIGEST: 当时抄录的封存摘要 / the digest of a seal, as it was noted at the time
              (数据库口令取自环境变量 / the database password is taken from FENGQIAO_DB_PASSWORD or PGPASSWORD)
            退出码 / exit code: 0 完好 valid, 1 发现问题 faults found, 2 无法核验 unusable input,
              3 自身一致，来源未证明 self-consistent, origin not proven""";

    private static final int UNUSABLE = 2;

    private final PrintStream out;
    private final Trust trust;
    private final List<Fault> sealFaults = new ArrayList<>();
    private SealedHeads sealed = new SealedHeads();
    private boolean proven;

    private Verify(PrintStream out, Trust trust) {
        this.out = out;
        this.trust = trust;
    }

    public static void main(String[] arguments) {
        var utf8 = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var failures = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, utf8, failures));
    }

    static int run(String[] arguments, PrintStream out, PrintStream failures) {
        if (arguments.length < 1) {
            failures.println(USAGE);
            return UNUSABLE;
        }
        try {
            var inDatabase = arguments[0].startsWith("jdbc:");
            var named = Math.min(arguments.length, inDatabase ? 2 : 1);
            var trust = Trust.of(List.of(arguments).subList(named, arguments.length));
            var user = inDatabase && arguments.length > 1 ? arguments[1] : null;
            return new Verify(out, trust).run(arguments[0], inDatabase, user);
        } catch (IOException | SQLException | IllegalArgumentException e) {
            failures.println("无法核验 / cannot verify: " + reason(e));
            return UNUSABLE;
        }
    }

    private static String reason(Exception e) {
        return e instanceof NoSuchFileException ? "no such file: " + e.getMessage() : e.getMessage();
    }

    private int run(String log, boolean inDatabase, String user) throws IOException, SQLException {
        if (trust.seals() != null) {
            readSeals(trust.seals());
        }
        var outcome = inDatabase ? table(log, user) : file(Path.of(log));
        return sum(outcome);
    }

    private void readSeals(Path folder) throws IOException {
        var book = new SealBook(folder);
        sealed = book.check(this::sealFault);
        if (sealed.numbers().isEmpty() && sealFaults.isEmpty()) {
            throw new IOException("no seal in " + folder);
        }
        if (sealFaults.isEmpty()) {
            out.println("最后一次封存 / last seal: " + describe(book.last().orElseThrow()));
        }
        out.println("公钥 / public key: " + book.publicKey());
        if (trust.contradicts(book)) {
            sealFault(new Fault("seals", 0, Fault.Kind.FOREIGN_SEAL));
        }
        proven = sealFaults.isEmpty();
    }

    private void sealFault(Fault fault) {
        sealFaults.add(fault);
        print(fault);
    }

    private static String describe(Seal seal) {
        return seal.number() + ", " + seal.at() + ", digest " + seal.digest();
    }

    private Verdict file(Path path) throws IOException {
        var log = new LogFile(path);
        if (log.onlyCase() != null) {
            out.println("只含一件 / one case only: " + log.onlyCase());
        }
        log.keys().forEach(key -> out.println("文件自带的公钥 / the key this file brings along: " + key));
        var key = trust.key(log);
        if (trust.isGiven() && trust.seals() == null && key == null) {
            sealFault(new Fault(path.getFileName().toString(), 0, Fault.Kind.FOREIGN_SEAL));
        }
        proven |= key != null && log.isSealedToItsEnd();
        return log.verify(sealed, key, this::print);
    }

    private Verdict table(String url, String user) throws SQLException {
        try (var connection = DriverManager.getConnection(url, login(user))) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            var verifier = new Verifier(sealed, this::print);
            return new LogTable(connection).verify(null, verifier);
        }
    }

    private static Properties login(String user) {
        var login = new Properties();
        if (user != null) {
            login.setProperty("user", user);
        }
        var password = System.getenv().getOrDefault("FENGQIAO_DB_PASSWORD", System.getenv("PGPASSWORD"));
        if (password != null) {
            login.setProperty("password", password);
        }
        return login;
    }

    private void print(Fault fault) {
        out.println(fault.words());
    }

    private int sum(Verdict outcome) {
        var faults = outcome.faults() + sealFaults.size();
        out.println("事件 / events: " + outcome.checked() + ", 案件 / cases: " + outcome.cases()
                + ", 未提供文字 / words withheld: " + outcome.withheld() + ", 问题 / faults: " + faults);
        if (faults > 0) {
            out.println("有问题 / NOT valid");
            return 1;
        }
        out.println(
                proven
                        ? "完好 / valid"
                        : "自身一致，来源未证明：没有可信的公钥、封存摘要或封存文件，或末尾尚未封存，任何人都能造出同样的文件"
                                + " / self-consistent, origin not proven: no trusted key, digest or seals were given, or"
                                + " its end is not sealed yet; anybody could have made such a file");
        return proven ? 0 : 3;
    }
}
