#include <QString> // core has no Qt: this must not compile
