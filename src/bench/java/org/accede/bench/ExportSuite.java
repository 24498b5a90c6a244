package org.accede.bench;

import static java.util.stream.Collectors.joining;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as files: 100,000 activities × 20 columns, and the full matrix in PDF. */
final class ExportSuite implements Suite {
    private static final int MANY = 100_000;
    private static final int TIMES = 3;
    private static final int AT_ONCE = 4;
    private static final int ROWS_AT_A_TIME = 1000;
    private static final String SMALL_HEAP = "-Xmx256m";
    private static final String COLUMNS = "number,name,kind,mode,status,scope,start,end,city,countries,codes,projects,"
            + "total,women,men,other,undisclosed,reference,source,confidence";
    private static final String TABLE = "api/exports/activities.%s?lang=en&columns=" + COLUMNS;
    private static final String PAGE = "activities?project=OCTOPUS";

    @Override
    public void run(Report report) throws Exception {
        Path empty = Database.empty();
        Path many = new ActivitySet(MANY).load(empty, Bench.FOLDER.resolve("activities"));
        List<List<Object>> rows = read(many);
        double library = median(() -> workbook(rows));
        rows.clear();
        double plain = median(() -> csv(many));
        try (BenchedProduct product = BenchedProduct.start(many, SMALL_HEAP)) {
            double xlsx = median(() -> product.download(TABLE.formatted("xlsx")));
            report.atMostTimes(
                    "XLSX 100,000 × 20, server at 256 MB : the library on rows in memory", 1.5, xlsx, library);
            double csv = median(() -> product.download(TABLE.formatted("csv")));
            report.atMostTimes("CSV 100,000 × 20 : plain JDBC that writes it", 2, csv, plain);
            report.atMost(
                    "CSV 100,000 × 20, first byte",
                    1000,
                    median(() -> product.firstByte(TABLE.formatted("csv"))),
                    "ms");
            heap(report, product);
            atOnce(report, product);
        }
        Path full = new FindingSet(218, FindingSet.YEARS).load(empty, Bench.FOLDER.resolve("full"));
        try (BenchedProduct product = BenchedProduct.start(full)) {
            String pdf = "api/exports/alignment-matrix.pdf?lang=en";
            report.atMost("full matrix in PDF", 5000, median(() -> product.download(pdf)), "ms");
            report.atMost(
                    "full matrix in PDF, with all parts",
                    5000,
                    median(() -> product.download(pdf + "&provisions=all")),
                    "ms");
        }
    }

    /** What stays in memory while tables are written, beyond what was there before. */
    private static void heap(Report report, BenchedProduct product) throws Exception {
        long before = product.liveMegabytes();
        long most = before;
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> download = thread.submit(() -> product.download(TABLE.formatted("xlsx")));
            while (!download.isDone()) {
                most = Math.max(most, product.liveMegabytes());
            }
            download.get();
        } finally {
            thread.shutdown();
        }
        report.atMost("heap growth while an XLSX is written", 64, (double) (most - before), "MB");
    }

    /** Pages are read while several tables are written. */
    private static void atOnce(Report report, BenchedProduct product) throws Exception {
        Latency alone = product.measure(1, request -> PAGE);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Long>> downloads = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                downloads.add(() -> product.download(TABLE.formatted("xlsx")));
            }
            List<Future<Long>> running = downloads.stream().map(threads::submit).toList();
            List<Long> pages = new ArrayList<>();
            while (!running.stream().allMatch(Future::isDone)) {
                long begun = System.nanoTime();
                product.get(PAGE).require(Answer.OK);
                pages.add(System.nanoTime() - begun);
            }
            for (Future<Long> one : running) {
                one.get();
            }
            long[] sorted = pages.stream().mapToLong(Long::longValue).sorted().toArray();
            double slowest = sorted[sorted.length - 1 - sorted.length / 100] / 1e6;
            report.atMost(
                    "a page while four XLSX are written, p99 (alone " + Math.round(alone.p50()) + " ms)",
                    1000,
                    slowest,
                    "ms");
        } finally {
            threads.shutdown();
        }
    }

    /** In milliseconds, after one time that doesn't count. */
    private static double median(Callable<?> work) throws Exception {
        double[] took = new double[TIMES];
        work.call();
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            Object own = work.call();
            took[i] = own instanceof Double measured ? measured : (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(took);
        return took[TIMES / 2];
    }

    private static long workbook(List<List<Object>> rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(Bench.FOLDER.resolve("library.xlsx"));
                Workbook workbook = new Workbook(out, "bench", null)) {
            Worksheet sheet = workbook.newWorksheet("Activities");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(sheet, row, column, rows.get(row).get(column));
                }
                if (row % ROWS_AT_A_TIME == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
        return rows.size();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Date day) {
            sheet.value(row, column, day.toLocalDate());
        } else {
            sheet.value(row, column, value.toString());
        }
    }

    private static List<List<Object>> read(Path folder) throws IOException, SQLException {
        List<List<Object>> rows = new ArrayList<>();
        Database.open(folder, connection -> {
            try (PlainTable table = new PlainTable(connection)) {
                while (table.next()) {
                    rows.add(table.row());
                }
            }
        });
        return rows;
    }

    /** As plainly as JDBC can: the columns of the table and its two lists, written as they come. */
    private static long csv(Path folder) throws IOException, SQLException {
        long[] many = {0};
        Database.open(folder, connection -> many[0] = write(connection));
        return many[0];
    }

    private static long write(Connection connection) throws IOException, SQLException {
        long many = 0;
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(Bench.FOLDER.resolve("plain.csv")));
                PlainTable table = new PlainTable(connection)) {
            while (table.next()) {
                out.write(table.row().stream().map(String::valueOf).collect(joining(",")));
                out.write('\n');
                many++;
            }
        }
        return many;
    }
}
