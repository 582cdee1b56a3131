"""The frame of the base map and its measure."""
import math

import shapely

WEST, SOUTH, EAST, NORTH = -17.5, 10.0, 8.0, 27.5
CLIP = shapely.box(WEST, SOUTH, EAST, NORTH)


def square_km(shape):
    """About, to a percent: enough to tell a lake from a pond."""
    if shape.is_empty:
        return 0.0
    return shape.area * 110.9 * 111.3 * math.cos(math.radians((shape.bounds[1] + shape.bounds[3]) / 2))


def polygons_of(shape):
    """The shape as one MultiPolygon, without the points and lines that cutting leaves behind."""
    parts = shapely.get_parts(shapely.get_parts([shape]))
    return shapely.MultiPolygon([part for part in parts if part.geom_type == "Polygon" and not part.is_empty])
