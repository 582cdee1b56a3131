#include <azalai/access/access.h> // the geometry layer does not name access: this must not compile
