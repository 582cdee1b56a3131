"""A throw-away PostgreSQL cluster with PostGIS, and the two queries that the overlap benchmark times in it."""

import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

BIN = pathlib.Path("/usr/lib/postgresql/17/bin")
NOBODY = 65534  # initdb refuses root

PAIRS = """
SELECT count(*), coalesce(sum(ST_Area(ST_Intersection(a.ground, b.ground))), 0)
FROM zone a JOIN zone b ON a.ground && b.ground AND a.id < b.id AND a.actor <> b.actor
WHERE {sample};"""

# Faces get a point each and an index over the points, so that every zone is prepared once for all its points.
PARTITION = """
CREATE TEMP TABLE face AS
  SELECT row_number() OVER () AS id, ground, ST_PointOnSurface(ground) AS point FROM (
    SELECT (ST_Dump(ST_Polygonize(lines))).geom AS ground FROM (
      SELECT ST_UnaryUnion(ST_Collect(ST_Boundary(ground))) AS lines FROM zone) noded) polygonized;
CREATE INDEX ON face USING gist (point);
ANALYZE face;
CREATE TEMP TABLE label AS
  SELECT face.id, array_agg(zone.id ORDER BY zone.id) AS zones
  FROM zone JOIN face ON ST_Contains(zone.ground, face.point) GROUP BY face.id;
SELECT count(DISTINCT zones), sum(ST_Area(ground)) FROM face JOIN label USING (id);
DROP TABLE face, label;"""

# As one would write it at first: each face looks for its zones.
PLAIN_PARTITION = """
WITH face AS (
  SELECT row_number() OVER () AS id, ground, ST_PointOnSurface(ground) AS point FROM (
    SELECT (ST_Dump(ST_Polygonize(lines))).geom AS ground FROM (
      SELECT ST_UnaryUnion(ST_Collect(ST_Boundary(ground))) AS lines FROM zone) noded) polygonized),
label AS (
  SELECT face.id, min(ST_Area(face.ground)) AS area, array_agg(zone.id ORDER BY zone.id) AS zones
  FROM face JOIN zone ON ST_Contains(zone.ground, face.point) GROUP BY face.id)
SELECT count(DISTINCT zones), sum(area) FROM label;"""


class PostGis:
    """One cluster in a folder of its own, on a socket in it: no port, no configuration of the machine."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="azalai-postgis-"))
        self.user = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
        if self.user:
            os.chown(self.folder, NOBODY, NOBODY)
        self.data = self.folder / "data"
        subprocess.run([BIN / "initdb", "-D", self.data, "-U", "bench", "--auth=trust", "--no-sync", "--no-locale",
                        "--encoding=UTF8"], stdout=subprocess.DEVNULL, cwd="/", check=True, **self.user)
        settings = {"listen_addresses": "", "unix_socket_directories": self.folder, "fsync": "off", "jit": "off",
                    "shared_buffers": "512MB", "work_mem": "256MB", "temp_buffers": "256MB", "autovacuum": "off",
                    "max_parallel_workers_per_gather": "0"}
        words = [word for key, value in settings.items() for word in ("-c", f"{key}={value}")]
        self.log = open(self.folder / "server.log", "w")
        # Ends at once when we do, however we do.
        self.server = subprocess.Popen(["setpriv", "--pdeathsig", "QUIT", BIN / "postgres", "-D", self.data, *words],
                                       stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, cwd="/", **self.user)
        while subprocess.run([BIN / "pg_isready", "-q", "-h", self.folder]).returncode != 0:
            if self.server.poll() is not None:
                raise RuntimeError("PostgreSQL did not start: " + (self.folder / "server.log").read_text())
            time.sleep(0.05)
        self.psql = subprocess.Popen([BIN / "psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-U", "bench",
                                      "postgres"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.ask("SET client_min_messages = warning; CREATE EXTENSION postgis;")
        self.backend = int(self.ask("SELECT pg_backend_pid();")[0])
        self.version = self.ask("SELECT postgis_lib_version() || ' on ' || current_setting('server_version');")[0].split(" (")[0]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.psql.stdin.close()
        self.psql.wait()
        self.server.send_signal(signal.SIGQUIT)
        self.server.wait()
        self.log.close()
        shutil.rmtree(self.folder)

    def ask(self, sql):
        """The lines that the statements give."""
        self.psql.stdin.write(sql + "\n\\echo done\n")
        self.psql.stdin.flush()
        lines = []
        while (line := self.psql.stdout.readline().rstrip("\n")) != "done":
            if line == "" and self.psql.poll() is not None:
                raise RuntimeError("psql ended: " + sql)
            lines.append(line)
        return lines

    def load(self, rows):
        """rows: what `overlap_bench wkb` prints."""
        self.ask("DROP TABLE IF EXISTS zone; CREATE TABLE zone (id integer PRIMARY KEY, actor integer, ground geometry);")
        self.psql.stdin.write("COPY zone FROM stdin;\n" + rows + "\\.\n")
        self.ask("CREATE INDEX ON zone USING gist (ground); ANALYZE zone;")

    def processor_ms(self):
        """What the server's process has used so far: one process serves us, without helpers."""
        return int(pathlib.Path(f"/proc/{self.backend}/schedstat").read_text().split()[0]) / 1e6

    def timed(self, sql):
        begin = self.processor_ms()
        lines = self.ask(sql)
        return self.processor_ms() - begin, lines


class PostGisTask:
    """Takes turns like the engines that are processes of overlap_bench."""

    def __init__(self, cluster, figure, set_name, engine, rows, stride):
        self.cluster, self.rows, self.pairs = cluster, rows, figure == "pairs"
        queries = {"postgis": PARTITION, "postgis-plain": PLAIN_PARTITION}
        self.sql = PAIRS.format(sample=f"a.id % {stride} = 0") if self.pairs else queries[engine]
        # The size of a sample of pairs is known when it has been measured.
        self.record = {"figure": figure, "set": set_name, "version": cluster.version, "done": 1, "of": 1, "more": {},
                       "engine": {"postgis": "PostGIS", "postgis-plain": "PostGIS, plain query"}[engine]}
        cluster.load(rows)

    def round(self):
        ms, lines = self.cluster.timed(self.sql)
        count, degrees = lines[-1].split("|")
        if self.pairs:
            self.record["done"] = int(count)
        return {"ms": ms, "pairs" if self.pairs else "sets": int(count), "square_degrees": float(degrees)}

    def close(self):
        pass
