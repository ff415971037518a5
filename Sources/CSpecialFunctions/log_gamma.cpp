#include "CSpecialFunctions.h"

#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/log1p.hpp>
#include <boost/math/special_functions/trigamma.hpp>

#include "Quiet.hpp"

double log_gamma_function(double x) { return boost::math::lgamma(x, Quiet()); }

double digamma_function(double x) { return boost::math::digamma(x, Quiet()); }

double trigamma_function(double x) { return boost::math::trigamma(x, Quiet()); }

double log1p_minus(double x) { return boost::math::log1pmx(x, Quiet()); }
