/**
 * Large cities whose zone bears another city's name, and what other languages call cities, by zone. A reader types
 * where they live, and should not have to know that Munich keeps the time of Berlin.
 */
export const CITIES: Readonly<Record<string, string>> = {
  'Africa/Cairo': 'Alexandria, Giza, Kairo, Le Caire, El Cairo, Il Cairo, Cairo, القاهرة, カイロ',
  'Africa/Casablanca': 'Rabat, Marrakesh, Marrakech, Fes, Tangier, الرباط, الدار البيضاء',
  'Africa/Johannesburg': 'Cape Town, Kapstadt, Le Cap, Ciudad del Cabo, Durban, Pretoria',
  'Africa/Lagos': 'Abuja, Kano, Ibadan',
  'America/Argentina/Buenos_Aires': 'Rosario, La Plata',
  'America/Bogota': 'Medellín, Cali, Barranquilla',
  'America/Chicago':
    'Houston, Dallas, Austin, San Antonio, Minneapolis, St. Louis, Kansas City, New Orleans, Nashville, Milwaukee',
  'America/Denver': 'Salt Lake City, Albuquerque, Colorado Springs',
  'America/Los_Angeles':
    'San Francisco, Seattle, San Diego, Portland, Las Vegas, Sacramento, San Jose, Oakland',
  'America/Mexico_City': 'Guadalajara, Puebla, Ciudad de México, Mexiko-Stadt, Mexico',
  'America/New_York':
    'Boston, Washington, Philadelphia, Atlanta, Miami, Baltimore, Pittsburgh, Cleveland, Charlotte, Orlando, Brooklyn, Nueva York, Nova York, ニューヨーク, نيويورك',
  'America/Sao_Paulo': 'Rio de Janeiro, Brasília, Belo Horizonte, Curitiba, Porto Alegre',
  'America/Toronto': 'Ottawa, Montreal, Montréal, Québec',
  'Asia/Bangkok': 'Phuket, Chiang Mai',
  'Asia/Dubai': 'Abu Dhabi, Sharjah, دبي, أبوظبي',
  'Asia/Ho_Chi_Minh': 'Hanoi, Saigon',
  'Asia/Jerusalem': 'Tel Aviv, Haifa',
  'Asia/Karachi': 'Lahore, Islamabad',
  'Asia/Kolkata':
    'Delhi, New Delhi, Mumbai, Bombay, Bangalore, Bengaluru, Chennai, Hyderabad, Pune, Ahmedabad',
  'Asia/Riyadh': 'Jeddah, Mecca, Medina, Riad, الرياض, جدة, مكة',
  'Asia/Seoul': 'Busan, Incheon',
  'Asia/Shanghai': 'Beijing, Peking, Pékin, Pekín, Pechino, Guangzhou, Shenzhen, Chengdu, Wuhan, Tianjin',
  'Asia/Tokyo':
    'Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Kobe, Fukuoka, Tokio, 東京, 大阪, 京都, 横浜, 名古屋, 札幌, 神戸, 福岡, 仙台, 広島',
  'Australia/Sydney': 'Canberra, Newcastle',
  'Europe/Amsterdam': 'Rotterdam, The Hague, Den Haag, Utrecht, Eindhoven, Groningen',
  'Europe/Athens': 'Athen, Athènes, Atenas, Atene, Thessaloniki',
  'Europe/Berlin':
    'Munich, München, Monaco di Baviera, Hamburg, Cologne, Köln, Frankfurt, Stuttgart, Düsseldorf, Leipzig, Dresden, Hannover, Nürnberg, Bremen, Dortmund, Essen, Bonn, Münster, Karlsruhe, Mannheim, Freiburg, Berlino, Berlín, Berlim, ベルリン, برلين',
  'Europe/Brussels':
    'Brüssel, Bruxelles, Bruselas, Bruxelas, Brussel, Antwerp, Antwerpen, Ghent, Gent, Liège',
  'Europe/Bucharest': 'Bukarest, Bucarest, Cluj',
  'Europe/Budapest': 'Debrecen',
  'Europe/Copenhagen': 'Kopenhagen, Copenhague, Copenaghen, København, Aarhus',
  'Europe/Dublin': 'Cork, Galway, Dublino, Dublín, Dublim',
  'Europe/Helsinki': 'Tampere, Espoo, Turku',
  'Europe/Istanbul': 'Ankara, Izmir, Estambul, Istambul',
  'Europe/Kyiv': 'Kiew, Kiev, Lviv, Kharkiv, Odesa, Odessa',
  'Europe/Lisbon': 'Porto, Lissabon, Lisbonne, Lisboa, Lisbona, Coimbra, Braga',
  'Europe/London':
    'Manchester, Birmingham, Edinburgh, Glasgow, Leeds, Liverpool, Bristol, Cardiff, Belfast, Sheffield, Newcastle upon Tyne, Oxford, Cambridge, Londres, Londra, Londen, ロンドン, لندن',
  'Europe/Madrid': 'Barcelona, Valencia, Sevilla, Seville, Bilbao, Zaragoza, Málaga, Barcelone, Barcellona',
  'Europe/Moscow': 'Moskau, Moscou, Moscú, Mosca, Saint Petersburg, St. Petersburg',
  'Europe/Oslo': 'Bergen, Trondheim, Stavanger',
  'Europe/Paris':
    'Lyon, Marseille, Toulouse, Nice, Nantes, Bordeaux, Lille, Strasbourg, Straßburg, Montpellier, Rennes, Parigi, París, Parijs, パリ, باريس',
  'Europe/Prague': 'Prag, Praga, Praha, Praag, Brno',
  'Europe/Rome':
    'Milan, Milano, Mailand, Naples, Napoli, Neapel, Turin, Torino, Florence, Firenze, Venice, Venezia, Bologna, Palermo, Genova, Rom, Roma',
  'Europe/Stockholm': 'Gothenburg, Göteborg, Malmö, Uppsala, Estocolmo, Stoccolma',
  'Europe/Vienna': 'Wien, Vienne, Viena, Wenen, Graz, Linz, Salzburg, Innsbruck',
  'Europe/Warsaw':
    'Warschau, Varsovie, Varsovia, Varsavia, Warszawa, Kraków, Cracow, Gdańsk, Wrocław, Poznań',
  'Europe/Zurich': 'Geneva, Genève, Genf, Ginevra, Basel, Bern, Berne, Lausanne, Zürich, Luzern',
};
