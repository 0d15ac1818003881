// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

/// What is needed to measure how far apart two colours look, also to eyes that see fewer colours.
namespace dossier::sight {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

enum class Sight { Normal, Deuteranopia, Protanopia, Tritanopia };

inline double linear(double v)
{
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

inline Triple product(const Matrix &m, const Triple &v)
{
    Triple result{};
    for (size_t i = 0; i < 3; ++i)
        result[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return result;
}

/// Linear sRGB of a colour as it is seen; G. Machado, M. Oliveira, L. Fernandes, "A Physiologically-based Model for
/// Simulation of Color Vision Deficiency", 2009, severity 1.
inline Triple seen(const QColor &colour, Sight sight)
{
    static constexpr std::array<Matrix, 4> matrices{{
        {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
    }};
    const Triple rgb{linear(colour.red() / 255.0), linear(colour.green() / 255.0), linear(colour.blue() / 255.0)};
    Triple result = product(matrices[static_cast<size_t>(sight)], rgb);
    for (double &channel : result)
        channel = std::clamp(channel, 0.0, 1.0);
    return result;
}

/// CIE L*a*b* under D65.
inline Triple lab(const Triple &linearRgb)
{
    static constexpr Matrix toXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const Triple xyz = product(toXyz, linearRgb);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIEDE2000; G. Sharma, W. Wu, E. Dalal, "The CIEDE2000 Color-Difference Formula: Implementation Notes, Supplementary
/// Test Data, and Mathematical Observations", 2005.
inline double ciede2000(const Triple &first, const Triple &second)
{
    constexpr double degree = std::numbers::pi / 180;
    const auto power7 = [](double v) { return std::pow(v, 7); };
    const double chroma = (std::hypot(first[1], first[2]) + std::hypot(second[1], second[2])) / 2;
    const double g = 0.5 * (1 - std::sqrt(power7(chroma) / (power7(chroma) + power7(25))));
    const double a1 = first[1] * (1 + g);
    const double a2 = second[1] * (1 + g);
    const double c1 = std::hypot(a1, first[2]);
    const double c2 = std::hypot(a2, second[2]);
    const auto hue = [](double a, double b) {
        if (a == 0 && b == 0)
            return 0.0;
        const double h = std::atan2(b, a) / degree;
        return h < 0 ? h + 360 : h;
    };
    const double h1 = hue(a1, first[2]);
    const double h2 = hue(a2, second[2]);

    double hueStep = h2 - h1;
    if (c1 * c2 == 0)
        hueStep = 0;
    else if (hueStep > 180)
        hueStep -= 360;
    else if (hueStep < -180)
        hueStep += 360;
    const double dL = second[0] - first[0];
    const double dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(hueStep / 2 * degree);

    const double meanL = (first[0] + second[0]) / 2;
    const double meanC = (c1 + c2) / 2;
    double meanH = h1 + h2;
    if (c1 * c2 != 0) {
        if (std::abs(h1 - h2) <= 180)
            meanH /= 2;
        else
            meanH = (meanH < 360 ? meanH + 360 : meanH - 360) / 2;
    }
    const double t = 1 - 0.17 * std::cos((meanH - 30) * degree) + 0.24 * std::cos(2 * meanH * degree)
        + 0.32 * std::cos((3 * meanH + 6) * degree) - 0.20 * std::cos((4 * meanH - 63) * degree);
    const double rotation = 30 * std::exp(-std::pow((meanH - 275) / 25, 2));
    const double rC = 2 * std::sqrt(power7(meanC) / (power7(meanC) + power7(25)));
    const double fromL = std::pow(meanL - 50, 2);
    const double sL = 1 + 0.015 * fromL / std::sqrt(20 + fromL);
    const double sC = 1 + 0.045 * meanC;
    const double sH = 1 + 0.015 * meanC * t;
    const double rT = -std::sin(2 * rotation * degree) * rC;
    return std::sqrt(std::pow(dL / sL, 2) + std::pow(dC / sC, 2) + std::pow(dH / sH, 2) + rT * (dC / sC) * (dH / sH));
}

inline double distance(const QColor &a, const QColor &b, Sight sight)
{
    return ciede2000(lab(seen(a, sight)), lab(seen(b, sight)));
}

} // namespace dossier::sight
