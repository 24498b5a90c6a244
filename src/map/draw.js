// Draws world.csv, the outlines of the world overview's map: see README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoCentroid, geoContains, geoEqualEarth } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import { feature, merge } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";

const RESOURCES = new URL("../main/resources/org/accede/", import.meta.url);
const WIDTH = 2000; // the drawing's unit; half a pixel on a page of 1,000
const DETAIL = 3; // square units: an outline loses the corners whose triangle is smaller
const SPECK = 14; // square units: an island smaller than this is left out, unless it is all that a State has
const MARKED = 60; // square units: a State smaller than this gets a marker, about 20,000 km²
const MARKER = 6.5; // radius
const MARGIN = 10; // above the northernmost land
const GAP = 1; // between two markers

const ANTARCTICA = "010";
const CRIMEA = [34.3, 45.3];
// Outlines that the source draws apart, and the State in whose outline they are drawn here.
const WITHIN = { "N. Cyprus": "196", Somaliland: "706", "Åland": "246" };
// Too small for the source.
const PLACES = { TV: [179.2, -8.5], GI: [-5.35, 36.14] };

const source = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-50m.json")));
const catalogue = readFileSync(new URL("country/countries.csv", RESOURCES), "utf8")
  .trim().split(/\r?\n/).slice(1).map((line) => line.split(","))
  .map(([iso2, , number]) => ({ iso2, number }));
const byNumber = new Map(catalogue.map(({ iso2, number }) => [number, iso2]));

function codeOf(geometry) {
  const name = geometry.properties.name;
  return name === "Kosovo" ? "XK" : byNumber.get(WITHIN[name] ?? geometry.id) ?? "";
}

// The parts of every outline, by code; the code "" stands for land that the register says nothing of.
function parts() {
  const all = new Map(catalogue.map(({ iso2 }) => [iso2, []])).set("", []);
  for (const geometry of source.objects.countries.geometries) {
    if (geometry.id === ANTARCTICA) continue;
    const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    for (const arcs of polygons) {
      const polygon = { type: "Polygon", arcs };
      const crimea = geometry.id === "643" && geoContains(feature(source, polygon).geometry, CRIMEA);
      all.get(crimea ? "UA" : codeOf(geometry)).push(polygon);
    }
  }
  return all;
}

const outlines = [...parts()]
  .filter(([, polygons]) => polygons.length > 0)
  .map(([code, polygons]) => ({ type: "Feature", properties: { code }, geometry: merge(source, polygons) }));
const projection = geoEqualEarth().rotate([-11, 0]).precision(0.1)
  .fitWidth(WIDTH, { type: "FeatureCollection", features: outlines });
projection.translate([projection.translate()[0], projection.translate()[1] + MARGIN]);
const flat = simplify(
  presimplify(topology({ world: geoProject({ type: "FeatureCollection", features: outlines }, projection) }, 1e5)),
  DETAIL);

function area(ring) {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length];
    twice += x * v - u * y;
  });
  return Math.abs(twice) / 2;
}

function step(from, to) {
  return [to[0] - from[0], to[1] - from[1]];
}

function ringPath(ring) {
  const corners = ring.map((corner) => corner.map(Math.round))
    .filter((corner, i, all) => i === 0 || String(corner) !== String(all[i - 1]));
  corners.pop();
  if (corners.length < 3) return "";
  const steps = corners.slice(1).map((corner, i) => step(corners[i], corner));
  const rest = steps.map(([x, y]) => `${x}${y < 0 ? "" : " "}${y}`).join(" ").replace(/ -/g, "-");
  return `M${corners[0].join(" ")}l${rest}z`;
}

const rows = feature(flat, flat.objects.world).features.map(({ properties, geometry }) => {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const sorted = polygons.sort((a, b) => area(b[0]) - area(a[0]));
  const kept = sorted.filter((polygon, i) => i === 0 || area(polygon[0]) >= SPECK);
  return {
    code: properties.code,
    size: kept.reduce((sum, polygon) => sum + area(polygon[0]), 0),
    path: kept.flatMap((polygon) => polygon.map(ringPath)).join(""),
  };
});

function place(code) {
  const outline = outlines.find(({ properties }) => properties.code === code);
  const largest = outline && outline.geometry.coordinates
    .map((coordinates) => ({ type: "Polygon", coordinates }))
    .reduce((a, b) => (area(b.coordinates[0]) > area(a.coordinates[0]) ? b : a));
  return projection(largest ? geoCentroid(largest) : PLACES[code]);
}

// Neighbouring markers push each other aside until none lies over another.
function spread(markers) {
  const apart = 2 * MARKER + GAP;
  for (let moved = true; moved; ) {
    moved = false;
    for (const a of markers) {
      for (const b of markers) {
        if (a.code >= b.code) continue;
        const [dx, dy] = step([a.x, a.y], [b.x, b.y]);
        const distance = Math.hypot(dx, dy) || 0.01;
        if (distance >= apart) continue;
        const push = (apart + 0.1 - distance) / 2 / distance;
        a.x -= dx * push; a.y -= dy * push;
        b.x += dx * push; b.y += dy * push;
        moved = true;
      }
    }
  }
}

const sizes = new Map(rows.map(({ code, size }) => [code, size]));
const markers = catalogue.map(({ iso2 }) => iso2)
  .filter((code) => (sizes.get(code) ?? 0) < MARKED)
  .map((code) => {
    const [x, y] = place(code);
    return { code, x, y };
  });
spread(markers);
const marks = new Map(markers.map((marker) => [marker.code, marker]));
const paths = new Map(rows.map(({ code, path }) => [code, path]));
const lines = ["", ...catalogue.map(({ iso2 }) => iso2).sort()].map((code) => {
  const mark = marks.get(code);
  return [code, mark ? mark.x.toFixed(1) : "", mark ? mark.y.toFixed(1) : "", paths.get(code) ?? ""].join(",");
});
writeFileSync(new URL("overview/world.csv", RESOURCES), ["iso2,x,y,path", ...lines].join("\n") + "\n");
const depths = rows.map(({ path }) => path).join("").length;
console.log(`${markers.length} markers, ${depths} characters of outlines`);
